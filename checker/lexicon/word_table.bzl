"""Compiles word lists into the program; see word_table.h."""

load("@rules_cc//cc:defs.bzl", "cc_library")

def word_table(name, srcs, symbol):
    """A library that defines `extern const WordTable symbol` in namespace quotecheck.

    Args:
      name: of the library.
      srcs: lists of lines "word" or "word<tab>value"; see compile_word_table.cc.
      symbol: name of the table.
    """
    native.genrule(
        name = name + "_source",
        srcs = srcs,
        outs = [name + ".cc"],
        cmd = "$(location //checker/lexicon:compile_word_table) %s $@ $(SRCS)" % symbol,
        tools = ["//checker/lexicon:compile_word_table"],
        visibility = ["//visibility:private"],
    )
    cc_library(
        name = name,
        srcs = [name + ".cc"],
        visibility = ["//visibility:private"],
        deps = [
            "//checker/lexicon:word_table",
            "//third_party:absl",
        ],
    )
