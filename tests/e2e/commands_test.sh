#!/usr/bin/env bash
exec python3 tests/e2e/commands_test.py checker/cli/quotecheck
