"""One throw-away machine: started, watched, and gone with the process that watches it."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
from pathlib import Path

from kernel import HERE, GateProblem, Kernel, tool

LONGEST_SECONDS = 345
"""The whole gate has six minutes; a machine that hangs is ended before, with time for the first unpacking."""
MEMORY_MEBIBYTES = 2048
PROCESSORS = 2
GRACE_SECONDS = 5
# An emulated processor that claims more than this fails the kernel's own tests of its cipher code.
PROCESSOR = "qemu64,+ssse3,+sse4.1,+sse4.2,+popcnt"
KERNEL_LINE = "console=ttyS0 loglevel=3 panic=-1 mitigations=off random.trust_cpu=on cryptomgr.notests=1"


def run(kernel: Kernel, exchange: Path, command: list[str], environment: dict[str, str]) -> int:
    """Run a command in a machine with this computer's files; its output passes through; return its exit status.

    ``exchange`` is emptied and then holds what the machine left; everything else it wrote is gone.
    """
    shutil.rmtree(exchange, ignore_errors=True)
    exchange.mkdir(parents=True)
    shutil.copy(HERE / "guest.sh", exchange)
    lines = [f"export {name}={shlex.quote(value)}" for name, value in environment.items()]
    lines += [f"cd {shlex.quote(str(Path.cwd()))}", f"exec {shlex.join(command)}"]
    (exchange / "command.sh").write_text("\n".join(lines) + "\n")
    _watch(_qemu(kernel, exchange))
    status = exchange / "status"
    if not status.exists():
        console = (exchange / "console.log").read_text(errors="replace").splitlines()[-30:]
        raise GateProblem("\n".join(["the machine did not come to its end; the last it said:", *console]))
    return int(status.read_text())


def _qemu(kernel: Kernel, exchange: Path) -> list[str]:
    def share(path: Path, tag: str, *more: str) -> list[str]:
        parts = [f"local,path={path}", f"mount_tag={tag}", f"id={tag}", "security_model=none", "multidevs=remap"]
        return ["-virtfs", ",".join([*parts, *more])]

    # Software emulation always: hardware help is missing in most containers, and half there in some.
    return [
        *(tool("nice"), tool("qemu-system-x86_64"), "-accel", "tcg,thread=multi", "-cpu", PROCESSOR),
        *("-machine", "q35", "-smp", str(PROCESSORS), "-m", str(MEMORY_MEBIBYTES)),
        *("-nodefaults", "-no-user-config", "-no-reboot", "-display", "none"),
        *("-serial", f"file:{exchange / 'console.log'}", "-serial", "stdio"),
        *("-kernel", str(kernel.image), "-initrd", str(kernel.initrd), "-append", KERNEL_LINE),
        *share(Path("/"), "computer", "readonly=on"),
        *share(exchange, "exchange"),
    ]


def _watch(command: list[str]) -> None:
    # A group of its own: Ctrl+C reaches this process, which then ends the machine by its id.
    machine = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        machine.wait(LONGEST_SECONDS)
    except subprocess.TimeoutExpired as late:
        raise GateProblem(f"the machine was ended after {LONGEST_SECONDS} s") from late
    finally:
        if machine.poll() is None:
            _end(machine)


def _end(machine: subprocess.Popen[bytes]) -> None:
    os.killpg(machine.pid, signal.SIGTERM)
    try:
        machine.wait(GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(machine.pid, signal.SIGKILL)
        machine.wait()
