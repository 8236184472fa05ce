"""What stands in for an operating system: an environment, a working directory and files that live in memory and end with the session.

There is no door out: no process, no network, no file of the machine the session runs on.
`posix` offers these names to `os`; `open_file` is what `open` calls.
"""

import io
import stat as _stat
import sys
import time

environ = {b"HOME": b"/home", b"LANG": b"C.UTF-8"}
error = OSError

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
EX_OK = 0

_have_functions = []
_files = {"/": None, "/home": None, "/tmp": None}  # path -> bytearray; None marks a directory
_cwd = "/home"


class stat_result(tuple):
    """The result of `stat`: ten numbers by position and by name."""

    _names = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        if name.endswith("_ns") and name[:-3] in self._names:
            return self[self._names.index(name[:-3])] * 10**9
        raise AttributeError(name)


class terminal_size(tuple):
    """The size of the terminal, `(columns, lines)`."""

    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])


class DirEntry:
    """An entry of a directory, as `scandir` yields it."""

    def __init__(self, directory, name):
        self.name = name
        self.path = f"{directory.rstrip('/')}/{name}"

    def __fspath__(self):
        return self.path

    def is_dir(self, *, follow_symlinks=True):
        return _files.get(_absolute(self.path), b"") is None

    def is_file(self, *, follow_symlinks=True):
        return not self.is_dir()

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self._entries = iter(())


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        method = type(path).__fspath__
    except AttributeError:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}") from None
    return method(path)


def _absolute(path):
    path = fspath(path)
    if isinstance(path, bytes):
        path = path.decode()
    if not path.startswith("/"):
        path = f"{_cwd}/{path}"
    parts = []
    for part in path.split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


# WebAssembly has no numbers of its own for errors; these are Linux's.
_ERRORS = {
    "EPERM": (1, PermissionError, "Operation not permitted"),
    "ENOENT": (2, FileNotFoundError, "No such file or directory"),
    "EEXIST": (17, FileExistsError, "File exists"),
    "ENOTDIR": (20, NotADirectoryError, "Not a directory"),
    "EISDIR": (21, IsADirectoryError, "Is a directory"),
    "ENOTEMPTY": (39, OSError, "Directory not empty"),
}


def _fail(name, path):
    number, kind, message = _ERRORS[name]
    raise kind(number, message, path)


def strerror(code):
    return next((message for number, _, message in _ERRORS.values() if number == code), f"Unknown error {code}")


def getcwd():
    return _cwd


def getcwdb():
    return _cwd.encode()


def chdir(path):
    global _cwd
    target = _absolute(path)
    if _files.get(target, b"") is not None:
        _fail("ENOENT" if target not in _files else "ENOTDIR", path)
    _cwd = target


def stat(path, *, dir_fd=None, follow_symlinks=True):
    target = _absolute(path)
    if target not in _files:
        _fail("ENOENT", path)
    content = _files[target]
    mode = _stat.S_IFDIR | 0o755 if content is None else _stat.S_IFREG | 0o644
    return stat_result((mode, 0, 0, 1, 0, 0, len(content or b""), 0, 0, 0))


lstat = stat


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return _absolute(path) in _files


def _children(directory):
    prefix = directory.rstrip("/") + "/"
    return [path[len(prefix):] for path in _files if path.startswith(prefix) and path != "/" and "/" not in path[len(prefix):]]


def listdir(path="."):
    target = _absolute(path)
    if target not in _files:
        _fail("ENOENT", path)
    if _files[target] is not None:
        _fail("ENOTDIR", path)
    return _children(target)


def scandir(path="."):
    return _Scan([DirEntry(fspath(path), name) for name in listdir(path)])


def mkdir(path, mode=0o777, *, dir_fd=None):
    target = _absolute(path)
    if target in _files:
        _fail("EEXIST", path)
    if _files.get(target.rpartition("/")[0] or "/", b"") is not None:
        _fail("ENOENT", path)
    _files[target] = None


def rmdir(path, *, dir_fd=None):
    target = _absolute(path)
    if listdir(target):
        _fail("ENOTEMPTY", path)
    del _files[target]


def unlink(path, *, dir_fd=None):
    target = _absolute(path)
    if target not in _files:
        _fail("ENOENT", path)
    if _files[target] is None:
        _fail("EISDIR", path)
    del _files[target]


remove = unlink


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    source, target = _absolute(src), _absolute(dst)
    if source not in _files:
        _fail("ENOENT", src)
    for path in [path for path in _files if path == source or path.startswith(source + "/")]:
        _files[target + path[len(source):]] = _files.pop(path)


replace = rename


def urandom(size):
    from _random import Random

    source = Random()
    return bytes(source.getrandbits(8) for _ in range(size))


def getpid():
    return 1


def getppid():
    return 0


def getuid():
    return 0


def cpu_count():
    return 1


def get_terminal_size(fd=1):
    return terminal_size((80, 24))


def isatty(fd):
    return False


def umask(mask):
    return 0o022


def putenv(name, value):
    pass


def unsetenv(name):
    pass


def times():
    return (time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


def _exit(status):
    raise SystemExit(status)


def _no_descriptors(*arguments, **options):
    raise PermissionError(1, "there are no file descriptors here; use `open(path)`")


open = close = read = write = pipe = dup = fstat = _no_descriptors


class _File(io.BytesIO):
    """A file's content while it is open; what was written reaches the file when it is flushed or closed."""

    def __init__(self, path, content, writable):
        super().__init__(content)
        self.name = path
        self._writable = writable

    def writable(self):
        return self._writable

    def write(self, data):
        if not self._writable:
            raise io.UnsupportedOperation("write")
        return super().write(data)

    def flush(self):
        if self._writable and not self.closed:
            _files[_absolute(self.name)] = bytearray(self.getvalue())

    def close(self):
        self.flush()
        super().close()


def open_file(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if isinstance(file, int):
        _no_descriptors()
    letters = set(mode)
    if len(letters & set("rwxa")) != 1 or letters - set("rwxabt+"):
        raise ValueError(f"invalid mode: {mode!r}")
    target = _absolute(file)
    content = _files.get(target, b"")
    if content is None:
        _fail("EISDIR", file)
    if "r" in letters and target not in _files:
        _fail("ENOENT", file)
    if "x" in letters and target in _files:
        _fail("EEXIST", file)
    if _files.get(target.rpartition("/")[0] or "/", b"") is not None:
        _fail("ENOENT", file)
    raw = _File(fspath(file), b"" if letters & set("wx") else bytes(content), bool(letters & set("wxa+")))
    raw.flush()
    if "a" in letters:
        raw.seek(0, 2)
    if "b" in letters:
        return raw
    return io.TextIOWrapper(raw, encoding or "utf-8", errors, newline)
