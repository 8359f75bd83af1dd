"Package spikenb as settings.ini describes it."

import re
import tarfile
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

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


def pack_results(archive):
    "Pack the results that the pages rest on, for `spikenb.base.published`."
    nbs = here / cfg['nbs_path']
    files = [o for kind in ('json', 'csv') for o in nbs.glob(f'*/*.{kind}')]
    with tarfile.open(archive, 'w:xz') as packed:
        for file in sorted(files):
            info = packed.gettarinfo(file, file.relative_to(nbs).as_posix())
            info.mtime = info.uid = info.gid = 0  # the same files, the same archive
            info.uname = info.gname = ''
            info.mode = 0o644
            with open(file, 'rb') as data:
                packed.addfile(info, data)


class Build(build_py):
    "Also pack the published results into the package; an editable installation reads them where they are."

    def run(self):
        super().run()
        if not self.editable_mode:
            pack_results(Path(self.build_lib, cfg['lib_name'], 'published.tar.xz'))


setup(
    cmdclass={'build_py': Build},
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
    package_data={'': ['py.typed', '*.pyi', '*.js', '*.css']},
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
