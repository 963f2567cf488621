import tomllib
from setuptools import setup

setup(name="c", install_requires=tomllib.load(open("deps.toml", "rb"))["deps"])
