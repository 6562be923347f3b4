#!/usr/bin/env bash
exec python3 tests/e2e/help_test.py checker/cli/quotecheck
