#!/usr/bin/env bash
exec python3 tests/e2e/inputs_test.py checker/cli/quotecheck
