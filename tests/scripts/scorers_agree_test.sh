#!/usr/bin/env bash
exec python3 tests/scripts/scorers_agree.py bench/accuracy checker/cli/quotecheck "${QUOTECHECK_CORPORA:-/nonexistent}"
