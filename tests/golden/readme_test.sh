#!/usr/bin/env bash
exec python3 tests/golden/check_readme.py checker/cli/quotecheck README.md
