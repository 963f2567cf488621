from setuptools import find_packages, setup

INSTALL = [
    "requests",
    "face-recognition>=1.3",
]

setup(
    name="legacy-intake",
    packages=find_packages(),
    install_requires=INSTALL,
    extras_require={"dev": ["jax"]},
)
