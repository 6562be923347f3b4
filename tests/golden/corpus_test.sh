#!/usr/bin/env bash
exec python3 tests/golden/check_corpus.py checker/cli/quotecheck corpus
