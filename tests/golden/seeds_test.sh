#!/usr/bin/env bash
exec python3 tests/golden/check_seeds.py checker/cli/quotecheck "${QUOTECHECK_CORPORA:-/nonexistent}/seeds"
