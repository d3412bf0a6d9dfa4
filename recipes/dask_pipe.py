#!/usr/bin/env python3
"""Extracts on a Dask cluster: dask_pipe.py SCHEDULER ARTICLES.jsonl RECORDS.jsonl

SCHEDULER is an address such as tcp://10.0.0.1:8786; the tool must be installed on each worker (NEWSEVENTS says where).
A block whose worker dies is done again on another one; the records are in the order of the articles.
"""
import os
import subprocess
import sys
from collections import deque
from itertools import islice

from distributed import Client

BLOCK_LINES = 100


def extract(tool, block):
    """Pipes a block of lines through the tool, on a worker."""
    records = subprocess.run([tool, "extract", "--jobs", "1", "--quiet"], input=block, stdout=subprocess.PIPE, check=True).stdout
    if records.count(b"\n") != block.count(b"\n"):
        raise RuntimeError("the tool wrote another number of lines than it read")
    return records


def blocks(articles):
    """Cuts the input into blocks of whole lines."""
    while block := list(islice(articles, BLOCK_LINES)):
        block[-1] = block[-1].rstrip(b"\n") + b"\n"  # the last line of a file may lack its end
        yield b"".join(block)


def main(scheduler, articles_path, records_path):
    tool = os.environ.get("NEWSEVENTS", "newsevents")
    partial = records_path + ".tmp"
    with Client(scheduler) as client, open(articles_path, "rb") as articles, open(partial, "wb") as records:
        ahead = 4 * max(1, sum(client.nthreads().values()))  # so many blocks are on their way: memory stays bounded
        waiting = deque()
        for block in blocks(articles):
            waiting.append(client.submit(extract, tool, block, retries=3, pure=False))
            if len(waiting) == ahead:
                records.write(waiting.popleft().result())
        while waiting:
            records.write(waiting.popleft().result())
    os.replace(partial, records_path)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
