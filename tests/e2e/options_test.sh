#!/usr/bin/env bash
exec python3 tests/e2e/options_test.py checker/cli/quotecheck
