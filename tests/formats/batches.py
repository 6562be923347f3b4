"""The batches of corpus/ as plain files: a program under test need not follow links out of its folder."""
import os
import shutil


def copy_batches(corpus, folder):
    """Copies every batch, its gold left out, to `folder`/corpus; that folder's path."""
    copied = os.path.join(folder, "corpus")
    for batch in sorted(os.listdir(corpus)):
        if os.path.exists(os.path.join(corpus, batch, "expect.json")):
            shutil.copytree(os.path.join(corpus, batch), os.path.join(copied, batch),
                            ignore=shutil.ignore_patterns("expect.json"))
    return copied
