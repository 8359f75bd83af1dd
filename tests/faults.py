"""What happens when things go wrong: random kills, full disks, flipped bytes, signals, processes that leave. Minutes, so not part of the gate.

bash .ci/faults [ROUNDS]        ROUNDS, by default 10, sets how often each is tried
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 10
ENV = {**os.environ, 'OMP_NUM_THREADS': '1'}
counts = {}

TRAIN = """
import sys, torch
from spikenb.networks.datasets import digits
from spikenb.networks.models import mlp
from spikenb.networks.training_loop import train
data = digits(n_train=300)
net = mlp(data.shape, hidden=(32,), seed=0)
train(net, data.x_train, data.y_train, 60, checkpoint=sys.argv[1], progress=False)
print(torch.cat([p.flatten() for p in net.parameters()]).double().sum().item())
"""


def count(name: str, ok: bool, note: str = ''):
    "Note one try"
    tried, failed = counts.get(name, (0, 0))
    counts[name] = tried + 1, failed + (not ok)
    if not ok:
        print(f'FAILED {name}: {note}'[:600], flush=True)


def python(code: str, *args, **kwargs):
    return subprocess.run(
        [sys.executable, '-c', code, *map(str, args)],
        capture_output=True,
        text=True,
        env=ENV,
        **kwargs,
    )


def killed_training(folder: Path):
    "kill -9 at a random moment, three times; the run that goes on ends in the same bits"
    whole = python(TRAIN, folder / 'whole.pt').stdout
    for i in range(ROUNDS):
        file = folder / f'{i}.pt'
        for _ in range(3):
            p = subprocess.Popen(
                [sys.executable, '-c', TRAIN, str(file)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=ENV,
            )
            time.sleep(random.uniform(2, 6))
            p.kill()
            p.wait()
        done = python(TRAIN, file)
        count(
            'training killed and gone on: the same bits',
            done.stdout == whole != '',
            done.stderr[-300:],
        )


def flipped_bytes(folder: Path):
    "A byte of a checkpoint that changed is found"
    from spikenb.networks.training_loop import _parts

    python(TRAIN, folder / 'flip.pt')
    data = (folder / 'flip.pt').read_bytes()
    for _ in range(20 * ROUNDS):
        place = random.randrange(len(data))
        (folder / 'flip.pt').write_bytes(
            data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :]
        )
        try:
            _parts(folder / 'flip.pt')
        except ValueError as e:
            count('flipped byte in a checkpoint: refused', 'is damaged' in str(e), str(e))
        else:
            count('flipped byte in a checkpoint: refused', False, f'byte {place}')


def killed_grid(folder: Path):
    "kill -9 for a grid with two processes; the same command goes on, and the records are the same"
    command = ['spikenb', 'reproduce', '--grid', 'quick', '--jobs', '2', '--store']
    subprocess.run([*command, folder / 'whole'], env=ENV, capture_output=True)

    def read(store):
        return {
            f.name: {
                k: v for k, v in json.loads(f.read_text()).items() if k not in ('about', 'seconds')
            }
            for f in Path(store).glob('*.json')
        }

    for i in range(max(ROUNDS // 2, 1)):
        store = folder / f'store{i}'
        p = subprocess.Popen(
            [*command, store],
            env=ENV,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(random.uniform(4, 12))
        os.killpg(p.pid, signal.SIGKILL)
        p.wait()
        done = subprocess.run([*command, store], env=ENV, capture_output=True, text=True)
        count(
            'grid killed and gone on: the same records',
            done.returncode == 0 and read(store) == read(folder / 'whole'),
            done.stderr[-300:],
        )


def terminated_grid(folder: Path):
    "SIGTERM: exit code 130, and no worker is left"
    for i in range(max(ROUNDS // 2, 1)):
        p = subprocess.Popen(
            [
                'spikenb',
                'reproduce',
                '--grid',
                'quick',
                '--jobs',
                '2',
                '--store',
                folder / f'term{i}',
            ],
            env=ENV,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        log = folder / f'term{i}/work/log.txt'
        while p.poll() is None and not log.exists():
            time.sleep(0.05)
        time.sleep(random.uniform(0, 1))
        p.terminate()
        code = p.wait(60)
        time.sleep(3)
        left = [
            line
            for line in subprocess.run(
                ['ps', '-eo', 'pgid,args'], capture_output=True, text=True
            ).stdout.splitlines()
            if line.split()[0] == str(p.pid)
        ]
        count(
            'SIGTERM to a grid: exit code, no worker left',
            code in (0, 130) and not left,
            f'exit {code}, left {left}',
        )
        if left:
            os.killpg(p.pid, signal.SIGKILL)


FULL = """
import sys, numpy as np, torch
from pathlib import Path
from spikenb.spikes.trains import SpikeTrains
from spikenb.base.files import write_whole
what, folder = sys.argv[1], Path(sys.argv[2])
spikes = SpikeTrains.from_dense(np.random.default_rng(0).random((20_000, 64)) < .1)
if what == 'spikes': spikes.save(folder/'old')
if what == 'any': write_whole(folder/'old', bytes(200_000))
"""


def full_disk(folder: Path):
    "A disk that is full: the file and the reason are named, the old file is whole, nothing is left (as root)"
    if os.geteuid():
        return print('full disks are not tried: not root')
    disk = folder / 'disk'
    disk.mkdir()
    if subprocess.run(
        ['mount', '-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', str(disk)], capture_output=True
    ).returncode:
        return print('full disks are not tried: no mount')
    try:
        (disk / 'old').write_bytes(b'old')
        for what in ('spikes', 'any'):
            done = python(FULL, what, disk)
            left = [f for f in os.listdir(disk) if f != 'old']
            count(
                'full disk: said so, old file whole, nothing left',
                'No space left' in done.stderr
                and str(disk / 'old') in done.stderr
                and (disk / 'old').read_bytes() == b'old'
                and not left,
                done.stderr[-300:],
            )
        done = python(TRAIN, disk / 'net.pt')
        left = [f for f in os.listdir(disk) if f.endswith('.part')]
        count(
            'full disk: said so, old file whole, nothing left',
            not left and ('No space left' in done.stderr or done.returncode == 0),
            done.stderr[-300:],
        )
    finally:
        subprocess.run(['umount', str(disk)])


def distributed(folder: Path):
    "Three processes that share their statistics: none ends with an abort"
    cells = json.loads((Path(__file__).parents[1] / 'nbs/recording/distributed.ipynb').read_text())[
        'cells'
    ]
    [cell] = [
        ''.join(c['source']) for c in cells if ''.join(c['source']).startswith('script = """')
    ]
    names = {}
    exec(cell, names)
    (folder / 'record_all.py').write_text(names['script'])
    for _ in range(ROUNDS):
        done = subprocess.run(
            [
                sys.executable,
                '-m',
                'torch.distributed.run',
                '--standalone',
                '--nproc_per_node=3',
                folder / 'record_all.py',
            ],
            env=ENV,
            capture_output=True,
            text=True,
        )
        count(
            'three processes: no abort',
            done.returncode == 0 and 'MFR' in done.stdout.upper(),
            done.stderr[-300:],
        )


if __name__ == '__main__':
    chosen = sys.argv[2:] or [
        'flipped_bytes',
        'full_disk',
        'terminated_grid',
        'killed_grid',
        'killed_training',
        'distributed',
    ]
    for name in chosen:
        start = time.time()
        with tempfile.TemporaryDirectory() as d:
            globals()[name](Path(d))
        print(f'-- {name}: {time.time() - start:.0f} s', flush=True)
    for name, (tried, failed) in counts.items():
        print(f'{name}: {tried - failed} of {tried}')
    raise SystemExit(any(failed for _, failed in counts.values()))
