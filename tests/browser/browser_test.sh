#!/usr/bin/env bash
exec python3 tests/browser/browser_test.py checker/cli/quotecheck corpus
