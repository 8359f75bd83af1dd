"""Models put together at random, recorded, and held against activations computed without hooks.

    python tests/generated_models.py 2000 [SEED]    # so many models; prints each that fails, with the seed that makes it again

A model is a random body, a random head and a random wrapper; its `features` method computes what the head receives, from the
same modules, without any hook. For each model `record` must give exactly those spikes, or refuse with layers that would do; it must
leave the model as it was; and what `layers='all'` gives must be what the modules of those names gave.
"""

import random
import re
import sys
import traceback
import warnings
from collections import Counter, OrderedDict, UserDict
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.checkpoint import checkpoint
from torch.utils.data import DataLoader, TensorDataset

from spikenb.all import binarize, predict, record

N, CLASSES = 36, 3
ACTIVATIONS = (
    nn.ReLU,
    lambda: nn.ReLU(inplace=True),
    nn.GELU,
    nn.Tanh,
    nn.SiLU,
    lambda: nn.LeakyReLU(0.2),
    nn.Sigmoid,
)


class Lora(nn.Module):
    "A frozen linear layer and a thin correction."

    def __init__(self, base, r=2):
        super().__init__()
        self.base_layer, self.lora_A, self.lora_B = (
            base,
            nn.Linear(base.in_features, r, bias=False),
            nn.Linear(r, base.out_features),
        )

    def forward(self, x, *args, **kwargs):
        return self.base_layer(x) + 0.5 * self.lora_B(self.lora_A(x))


class Merging(nn.Linear):
    "Merges a correction into its weight in evaluation mode."

    def __init__(self, a, b):
        super().__init__(a, b)
        self.A, self.B, self.merged = (
            nn.Parameter(torch.randn(2, a)),
            nn.Parameter(torch.randn(b, 2)),
            False,
        )

    def train(self, mode=True):
        if self.merged == mode:
            self.weight.data += (-1 if mode else 1) * (self.B @ self.A).detach()
            self.merged = not mode
        return super().train(mode)

    def forward(self, x):
        return super().forward(x) + (0 if self.merged else x @ self.A.T @ self.B.T)


class Residual(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.norm, self.fc = nn.LayerNorm(d), nn.Linear(d, d)

    def forward(self, x):
        return x + F.gelu(self.fc(self.norm(x)))


class Experts(nn.Module):
    "Each input goes to one expert; some are idle in some batches."

    def __init__(self, d):
        super().__init__()
        self.experts = nn.ModuleList(nn.Linear(d, d) for _ in range(3))

    def forward(self, x):
        out, to = torch.zeros_like(x), (x[..., 0] > 0).long()
        for i, e in enumerate(self.experts):
            if (to == i).any():
                out[to == i] = e(x[to == i])
        return out


class Checkpointed(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.inner = nn.Sequential(nn.Linear(d, d), nn.ReLU())

    def forward(self, x):
        return checkpoint(self.inner, x, use_reentrant=False)


class Gate(nn.Module):
    "Squeeze and excite: two linear layers inside, a product of activations."

    def __init__(self, d):
        super().__init__()
        self.down, self.up = nn.Linear(d, 2), nn.Linear(2, d)

    def forward(self, x):
        return x * self.up(self.down(x).relu()).sigmoid()


class CosineHead(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.W = nn.Parameter(torch.randn(CLASSES, d))

    def forward(self, x):
        return 10 * F.normalize(x, dim=-1) @ F.normalize(self.W).T


def linear(rng, a, b):
    "A linear layer, plain or wrapped."
    kind = rng.choice(
        ['plain'] * 4 + ['spectral', 'weight_norm', 'old_weight_norm', 'lora', 'merging', 'bias']
    )
    m = nn.Linear(a, b)
    if kind == 'spectral':
        return nn.utils.parametrizations.spectral_norm(m)
    if kind == 'weight_norm':
        return nn.utils.parametrizations.weight_norm(m)
    if kind == 'old_weight_norm':
        return nn.utils.weight_norm(m)
    if kind == 'lora':
        return Lora(m)
    if kind == 'merging':
        return Merging(a, b)
    return nn.Linear(a, b, bias=False) if kind == 'bias' else m


def block(rng, d, depth=0):
    "A random part of a body: width `d` in and out, along the last axis."
    kind = rng.choice(
        [
            'linear',
            'activation',
            'linear',
            'activation',
            'residual',
            'norm',
            'dropout',
            'nest',
            'experts',
            'checkpoint',
            'gate',
            'identity',
            'lora',
        ]
    )
    if kind == 'linear':
        return linear(rng, d, d)
    if kind == 'activation':
        return rng.choice(ACTIVATIONS)()
    if kind == 'residual':
        return Residual(d)
    if kind == 'norm':
        return nn.LayerNorm(d)
    if kind == 'dropout':
        return nn.Dropout(0.5)
    if kind == 'experts':
        return Experts(d)
    if kind == 'checkpoint':
        return Checkpointed(d)
    if kind == 'gate':
        return Gate(d)
    if kind == 'identity':
        return nn.Identity()
    if kind == 'lora':
        return Lora(nn.Linear(d, d))
    return (
        nn.Sequential(*(block(rng, d, depth + 1) for _ in range(rng.randint(1, 3))))
        if depth < 2
        else nn.ReLU()
    )


class Body(nn.Module):
    "Input to features of width d: vectors, images, token ids, or sequences."

    def __init__(self, rng, d):
        super().__init__()
        self.kind = rng.choice(
            ['vector', 'image', 'ids', 'gru', 'time_first', 'attention', 'shared']
        )
        self.pool = rng.choice(['mean', 'max', 'last', 'first'])
        if self.kind in ('vector', 'shared'):
            self.stem = nn.Linear(5, d)
        if self.kind == 'image':
            self.stem = nn.Sequential(
                nn.Conv2d(3, 4, 3),
                rng.choice([nn.BatchNorm2d(4), nn.GroupNorm(2, 4), nn.Identity()]),
                nn.ReLU(inplace=True),
            )
            self.proj = nn.Conv2d(4, d, 1)
        if self.kind in ('ids', 'attention'):
            self.stem, self.pos = nn.Embedding(11, d), nn.Embedding(16, d)
        if self.kind == 'attention':
            self.layer = nn.TransformerEncoderLayer(
                d, 2, 2 * d, batch_first=rng.random() < 0.5, norm_first=rng.random() < 0.5
            )
        if self.kind in ('gru', 'time_first'):
            self.stem = nn.GRU(5, d, batch_first=self.kind == 'gru')
        self.blocks = nn.Sequential(*(block(rng, d) for _ in range(rng.randint(0, 4))))
        self.act = rng.choice(ACTIVATIONS)()
        self.again = linear(rng, d, d) if self.kind == 'shared' else None

    def inputs(self, n):
        if self.kind in ('vector', 'shared'):
            return torch.randn(n, 5)
        if self.kind == 'image':
            return torch.randn(n, 3, 8, 8)
        if self.kind in ('ids', 'attention'):
            return torch.randint(0, 11, (n, 7))
        return torch.randn(n, 7, 5)

    def tokens(self, x):
        "Features of each token, where there are tokens; else of each input."
        if self.kind in ('vector', 'shared'):
            return self.stem(x)
        if self.kind == 'image':
            return self.proj(self.stem(x)).flatten(2).transpose(1, 2)
        if self.kind == 'gru':
            return self.stem(x)[0]
        if self.kind == 'time_first':
            return self.stem(x.transpose(0, 1))[0].transpose(0, 1)
        h = self.stem(x) + self.pos(torch.arange(x.shape[1])[None])
        if self.kind == 'ids':
            return h
        first = self.layer.self_attn.batch_first
        return self.layer(h) if first else self.layer(h.transpose(0, 1)).transpose(0, 1)

    def pooled(self, h):
        if h.ndim < 3:
            return h
        return dict(
            mean=lambda: h.mean(1),
            max=lambda: h.amax(1),
            last=lambda: h[:, -1],
            first=lambda: h[:, 0],
        )[self.pool]()

    def forward(self, x, per_token=False):
        h = self.tokens(x)
        h = self.act(self.blocks(h if per_token else self.pooled(h)))
        if self.again is not None:
            h = self.act(self.again(h))  # the activation runs again
        return h


HEADS = ['linear'] * 4 + [
    'softmax',
    'sigmoid',
    'lora',
    'wrapped',
    'nested',
    'dropout',
    'dict',
    'dataclass',
    'with_features',
    'scripted',
    'conv',
    'quantized',
    'cosine_module',
    'method',
    'scaled',
    'index',
    'per_token_picked',
    'per_token_mean',
    'per_token_all',
    'one_logit',
    'twice_same',
    'hf_conv1d',
    # these have no one head that a module makes
    'functional',
    'tied',
    'cosine',
    'two',
    'none',
    'adaptive',
    'norm_end',
    'two_dict',
    'sum_of_two',
]
REFUSED = {
    'functional',
    'tied',
    'cosine',
    'two',
    'none',
    'adaptive',
    'norm_end',
    'two_dict',
    'sum_of_two',
    'twice_same',
    'scripted',
}


UNSURE = 'axes cannot be told apart', 'could not be told'  # sizes or scores that happen to agree


@dataclass
class Out:
    loss: object
    scores: object


class Model(nn.Module):
    "A body and a head."

    def __init__(self, rng):
        super().__init__()
        d = rng.choice([4, 6, 10])
        self.how = rng.choice(HEADS)
        head = nn.Linear(d, CLASSES)  # written first, runs last
        self.head = None
        self.body, self.d = Body(rng, d), d
        if self.how in ('lora',):
            head = Lora(head)
        if self.how == 'wrapped':
            head = linear(rng, d, CLASSES)
        if self.how == 'nested':
            head = nn.Sequential(nn.Sequential(head), nn.Identity())
        if self.how == 'dropout':
            head = nn.Sequential(nn.Dropout(0.3), head)
        if self.how == 'scripted':
            head = torch.jit.script(head)
        if self.how == 'conv':
            head = nn.Conv1d(d, CLASSES, 1)
        if self.how == 'quantized':
            head = torch.ao.quantization.quantize_dynamic(nn.Sequential(head), {nn.Linear})[0]
        if self.how == 'cosine_module':
            head = CosineHead(d)
        if self.how == 'one_logit':
            head = nn.Linear(d, 1)
        if self.how == 'adaptive':
            head = nn.AdaptiveLogSoftmaxWithLoss(d, 6, [2, 4], div_value=2)
        if self.how == 'norm_end':
            head = nn.Sequential(nn.Linear(d, CLASSES), nn.LayerNorm(CLASSES))
        if self.how == 'hf_conv1d':
            from transformers.pytorch_utils import Conv1D

            head = Conv1D(CLASSES, d)
        if self.how in ('functional', 'cosine'):
            self.W = nn.Parameter(torch.randn(CLASSES, d))
        if self.how == 'tied':
            self.table = nn.Embedding(CLASSES, d)
        if self.how in ('two', 'two_dict', 'sum_of_two'):
            self.other = nn.Linear(d, 1 if self.how != 'sum_of_two' else CLASSES)
        if self.how not in ('functional', 'tied', 'cosine', 'none'):
            self.head = head

    @property
    def per_token(self):
        return self.how.startswith('per_token') and self.body.kind not in ('vector', 'shared')

    def features(self, x):
        "What the head receives, or for a head on tokens what it receives for each (for the one that is returned)."
        h = self.body(x, per_token=self.per_token)
        return (
            h[torch.arange(len(h)), x.shape[0] % h.shape[1]]
            if self.how == 'per_token_picked' and self.per_token
            else h
        )

    def forward(self, x, mask=None):
        h, how = self.body(x, per_token=self.per_token), self.how
        if how == 'functional':
            return F.linear(h, self.W)
        if how == 'tied':
            return F.linear(h, self.table.weight)
        if how == 'cosine':
            return F.normalize(h, dim=-1) @ F.normalize(self.W).T
        if how == 'none':
            return h
        if how == 'adaptive':
            return self.head.log_prob(h)
        if how == 'conv':
            return self.head(h[..., None])[..., 0]
        if how == 'method':
            return self.score(h)
        s = self.head(h)
        if how == 'softmax':
            return s.softmax(-1)
        if how == 'sigmoid':
            return s.sigmoid()
        if how == 'scaled':
            return s / 2 + 1
        if how == 'index':
            return s[:, torch.tensor([2, 0, 1])]
        if how == 'dict':
            return OrderedDict(logits=s, hidden_states=(h,))
        if how == 'dataclass':
            return Out(s.sum(), s)
        if how == 'with_features':
            return h, s
        if how == 'two':
            return s, self.other(h)
        if how == 'two_dict':
            return dict(a=s, b=self.other(h.detach() * 2))
        if how == 'sum_of_two':
            return s + self.other(h.cos())
        if how == 'twice_same':
            return s, self.head(h.cos())
        if how == 'per_token_picked' and self.per_token:
            return s[torch.arange(len(s)), x.shape[0] % s.shape[1]]
        if how == 'per_token_mean' and self.per_token:
            return s.mean(1)
        return s

    def score(self, h):
        return self.head(h)


class Keywords(nn.Module):
    "Calls the model inside by keyword."

    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return self.inner(x=x)


def wrap(rng, model):
    "A random wrapper around a model."
    kind = rng.choice(['none'] * 4 + ['sequential', 'keywords', 'averaged', 'compiled', 'peft'])
    if kind == 'sequential':
        return kind, nn.Sequential(model)
    if kind == 'keywords':
        return kind, Keywords(model)
    old_norm = any(hasattr(m, 'weight_g') for m in model.modules())  # cannot be copied
    if kind == 'averaged' and not old_norm:
        return kind, torch.optim.swa_utils.AveragedModel(model)
    if kind == 'compiled':
        return kind, torch.compile(model, backend='eager')
    if (
        kind == 'peft'
        and type(model.head) is nn.Linear
        and not {type(m) for m in model.modules()} & {Lora}
    ):
        from peft import LoraConfig, get_peft_model

        return kind, get_peft_model(
            model, LoraConfig(r=2, target_modules=['head'], init_lora_weights=False)
        )
    return 'none', model


def batches(rng, x, key):
    "Random batches of `x`, and a loader of them."
    sizes = rng.choice([[N], [10, 10, 16], [1] * N, [12, 12, 11, 1], [1, 35], [9] * 4])
    parts = list(x.split(sizes))
    kind = rng.choice(['tensors', 'pairs', 'dictionaries', 'userdict', 'lists', 'loader'])
    if kind == 'pairs':
        return parts, [(b, torch.zeros(len(b)).long()) for b in parts]
    if kind == 'dictionaries':
        return parts, [dict([(key, b)], labels=torch.full((len(b),), -1)) for b in parts]
    if kind == 'userdict':
        return parts, [UserDict([(key, b), ('labels', 0)]) for b in parts]
    if kind == 'lists':
        return parts, [[b, torch.zeros(len(b))] for b in parts]
    if kind == 'loader':
        return list(x.split(7)), DataLoader(TensorDataset(x, torch.zeros(N)), 7)
    return parts, parts


def state(model):
    "All that must be as it was."
    hooks = [len(m._forward_hooks) + len(m._forward_pre_hooks) for m in model.modules()]
    return (
        hooks,
        [m.training for m in model.modules()],
        torch.get_rng_state().tolist(),
        np.random.get_state()[1].tolist(),
        random.getstate(),
        torch.is_grad_enabled(),
    )


def by_hand(model, parts, names):
    "Outputs of modules, by plain hooks: name -> tensor."
    found, handles = {n: [] for n in names}, []
    modules = dict(model.named_modules())

    def first(o):
        return o[0] if isinstance(o, tuple) else o

    for n in names:
        handles.append(
            modules[n].register_forward_hook(
                lambda m, a, o, n=n: found[n].append(first(o).detach().clone())
            )
        )
    with torch.no_grad():
        for p in parts:
            model(p)
    for h in handles:
        h.remove()
    return found


def how_predicts(model):
    "Whether what the model returns holds the scores of one answer an input, to be told without doubt."
    return model.how in HEADS[:11] + [
        'functional',
        'cosine',
        'cosine_module',
        'method',
        'scaled',
        'conv',
        'quantized',
        'one_logit',
        'scripted',
        'per_token_picked',
        'with_features',
    ]


def by_scores(truth, parts):
    "The classes, from the scores."
    with torch.no_grad():
        out = [truth(p) for p in parts]
    scores = torch.cat(
        [
            o[-1]
            if isinstance(o, tuple)
            else o['logits']
            if isinstance(o, dict)
            else o.scores
            if isinstance(o, Out)
            else o
            for o in out
        ]
    )
    return (scores[:, 0] > 0).long().tolist() if scores.shape[1] == 1 else scores.argmax(1).tolist()


def check(seed):
    "Make the model of a seed, record it, and raise an AssertionError at what is wrong; what kind it was."
    rng = random.Random(seed)
    torch.manual_seed(seed)
    model = Model(rng)
    model.train(rng.random() < 0.5)
    if rng.random() < 0.3:
        for m in model.modules():
            if isinstance(m, nn.Dropout):
                m.eval()  # mixed modes
    x = model.body.inputs(N)
    wrapper, wrapped = wrap(rng, model)
    parts, loader = batches(rng, x, 'input' if wrapper == 'sequential' else 'x')
    if wrapper == 'peft' and isinstance(
        loader[0] if isinstance(loader, list) else None, (dict, UserDict)
    ):
        loader = parts
    was, weights = (
        state(wrapped),
        {k: v.clone() for k, v in wrapped.state_dict().items() if isinstance(v, torch.Tensor)},
    )
    message, got = '', None
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try:
            got = record(wrapped, loader, progress=False)
        except (ValueError, TypeError) as e:
            message = str(e)
        assert state(wrapped) == was, 'the model was not given back as it was'
        now = wrapped.state_dict()
        assert all(torch.allclose(v, now[k], atol=1e-5) for k, v in weights.items()), (
            'weights changed'
        )
        inner = wrapped.eval()
        torch.backends.mha.set_fastpath_enabled(False)  # as while recording: the same rounding
        truth = next(m for m in inner.modules() if isinstance(m, Model))
        what = f'{truth.body.kind}/{model.how}/{wrapper}'
        unsure = next((u for u in UNSURE if u in message), None)
        ends_in_sigmoid = model.how == 'none' and isinstance(
            truth.body.act, nn.Sigmoid
        )  # as a classifier's scores do: a head
        if unsure or ends_in_sigmoid:
            return unsure or 'right'
        if model.how in REFUSED:
            assert got is None, f'{what}: recorded {got}, a refusal was due'
            names = re.search(r"in the order they ran: (.*?); for example", message)
            for name, width in re.findall(r"'([^']+)' \(([\d ×]+)\)", names[1] if names else ''):
                if 'experts' in name:
                    continue  # has a row for each input in some batches only
                s = record(wrapped, parts, layers=name, progress=False)
                assert s.n_units == np.prod([int(w) for w in width.split(' × ')]), (
                    f'{what}: {name!r} is said to have {width}, has {s.n_units}'
                )
        else:
            assert got is not None, f'{what}: refused: {message}'
            with torch.no_grad():
                own = torch.cat([truth.features(p) for p in parts])
            assert got == binarize(own), f'{what}: {got} is not what the head receives'
        if how_predicts(model):
            assert predict(wrapped, loader).tolist() == by_scores(truth, parts), (
                f'{what}: other classes'
            )
        torch.backends.mha.set_fastpath_enabled(True)
        every = record(wrapped, parts, layers='all', progress=False)
        plain = [n for n in every if '#' not in n and not n.startswith('input of ')]
        root = (
            next(
                m
                for n, m in inner.named_modules()
                if isinstance(m, (Model, Keywords, nn.Sequential))
            )
            if wrapper in ('averaged', 'compiled')
            else inner
        )
        torch.backends.mha.set_fastpath_enabled(False)
        try:
            hand = by_hand(root, parts, plain)
        except KeyError as e:
            raise AssertionError(f'{what}: {e} is no module') from e
        torch.backends.mha.set_fastpath_enabled(True)
        for n in plain:
            if (
                'stem' in n
                and truth.body.kind == 'time_first'
                or 'layer' in n
                and truth.body.kind == 'attention'
                and not truth.body.layer.self_attn.batch_first
            ):
                continue
            a = torch.cat(hand[n])
            assert len(a) == N, f'{what}: layer {n!r} has {len(a)} rows and was recorded'
            assert every[n] == binarize(a), f'{what}: layer {n!r} differs'
    return 'refused' if got is None else 'right'


def run(n, first=0):
    "Check so many models; what became of them, and the failures."
    outcomes, failures = Counter(), []
    for seed in range(first, first + n):
        try:
            outcomes[check(seed)] += 1
        except AssertionError as e:
            failures.append((seed, str(e)))
        except Exception as e:
            failures.append(
                (
                    seed,
                    f'{type(e).__name__}: {e}\n'
                    + ''.join(traceback.format_tb(e.__traceback__)[-2:]),
                )
            )
    return outcomes, failures


if __name__ == '__main__':
    outcomes, failures = run(
        int(sys.argv[1]) if len(sys.argv) > 1 else 100, int(sys.argv[2]) if len(sys.argv) > 2 else 0
    )
    for seed, why in failures:
        print(f'seed {seed}: {why}')
    print(dict(outcomes), f'{len(failures)} failed')
    sys.exit(bool(failures))
