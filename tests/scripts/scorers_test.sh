#!/usr/bin/env bash
exec python3 tests/scripts/scorers_test.py bench/accuracy
