#!/usr/bin/env bash
exec python3 tests/e2e/hostile_test.py checker/cli/quotecheck
