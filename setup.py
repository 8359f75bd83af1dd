"Package spikenb as settings.ini describes it."

import re
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(here / 'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
notebooks = cfg['notebooks_requirements'].split()
readme = (here / 'README.md').read_text(encoding='utf-8')
# where the package is listed, pictures and files of the repository need their whole address
raw, blob = (f"{cfg['git_url']}/{kind}/{cfg['branch']}/" for kind in ('raw', 'blob'))
readme = re.sub(r'(!\[[^]]*\]\()(?!https?:)', rf'\1{raw}', readme)
readme = re.sub(r'(<img [^>]*src=")(?!https?:)', rf'\1{raw}', readme)
readme = re.sub(r'((?<!!)\[[^][]*\]\()(?!https?:|#|mailto:)', rf'\1{blob}', readme)

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=readme,
    long_description_content_type='text/markdown',
    keywords=cfg['keywords'],
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    project_urls={
        'Documentation': cfg['doc_host'] + cfg['doc_baseurl'] + '/',
        'Changelog': blob + 'CHANGELOG.md',
        'Issues': cfg['git_url'] + '/issues',
    },
    license='Apache-2.0',
    license_files=['LICENSE'],
    classifiers=[
        'Development Status :: 3 - Alpha',
        'Intended Audience :: Science/Research',
        'Natural Language :: English',
        'Operating System :: OS Independent',
        'Programming Language :: Python :: 3',
        *(f'Programming Language :: Python :: 3.{minor}' for minor in range(10, 15)),
        'Framework :: Jupyter',
        'Topic :: Scientific/Engineering :: Artificial Intelligence',
        'Typing :: Typed',
    ],
    packages=find_packages(include=['spikenb', 'spikenb.*']),
    package_data={'': ['py.typed', '*.pyi']},
    python_requires='>=' + cfg['min_python'],
    install_requires=cfg['requirements'].split(),
    extras_require={
        'dev': notebooks + cfg['dev_requirements'].split(),
        'notebooks': notebooks,
        'neo': ['neo'],
        **{k: cfg[f'{k}_requirements'].split() for k in cfg['adapters'].split()},
    },
    entry_points={
        'console_scripts': cfg['console_scripts'].split(),
        'nbdev': [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"],
    },
    zip_safe=False,
)
