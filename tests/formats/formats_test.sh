#!/usr/bin/env bash
exec python3 tests/formats/formats_test.py checker/cli/quotecheck corpus checker/report/schema
