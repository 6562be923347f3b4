#!/usr/bin/env bash
exec python3 tests/e2e/ci_test.py checker/cli/quotecheck
