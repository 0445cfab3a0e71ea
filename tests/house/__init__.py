"""Tests over the whole: who imports whom, what is shipped, what the pages say."""
