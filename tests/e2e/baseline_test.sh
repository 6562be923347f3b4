#!/usr/bin/env bash
exec python3 tests/e2e/baseline_test.py checker/cli/quotecheck
