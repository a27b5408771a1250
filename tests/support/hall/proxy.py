"""A stretch of network between the programs and the server that can be made bad: cut, slow, deaf,
closed. It forwards bytes and understands none."""

import asyncio
import threading

CHUNK = 65536


class FaultProxy:
    """Listens on a free port of this machine and forwards to `host:port`. Its faults hold for the
    connections there are and for new ones, until `heal`."""

    def __init__(self, target):
        host, port = target.rsplit(":", 1)
        self._target = (host, int(port))
        self._delay = 0.0
        self._deaf = False
        self._refusing = False
        self._writers = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self._server.sockets[0].getsockname()[1]

    # --- faults

    def delay(self, seconds):
        """Every portion arrives so much later, in both directions."""
        self._delay = seconds

    def deafen(self):
        """Half open: takes connections and bytes, and gives nothing on."""
        self._deaf = True

    def refuse(self):
        """Cuts what there is and takes nobody new, as a switch without power."""
        self._refusing = True
        self.cut()

    def cut(self):
        """All connections end in this moment, in the middle of whatever they carry."""
        self._loop.call_soon_threadsafe(self._abort_all)

    def heal(self):
        """What was swallowed stays lost; a connection that lost something cannot go on."""
        if self._deaf:
            self.cut()
        self._delay, self._deaf, self._refusing = 0.0, False, False

    @property
    def connections(self):
        return len(self._writers) // 2

    # --- the wire

    async def _accept(self, reader, writer):
        if self._refusing:
            writer.transport.abort()
            return
        try:
            far_reader, far_writer = await asyncio.open_connection(*self._target)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, far_writer}
        try:
            await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer))
        except asyncio.CancelledError:
            pass  # the proxy stops
        self._writers -= {writer, far_writer}

    async def _pump(self, reader, writer):
        """Portions keep their distance under a delay: it is a long wire, not a thin one."""
        portions = asyncio.Queue()
        sender = asyncio.ensure_future(self._send(portions, writer))
        try:
            while data := await reader.read(CHUNK):
                portions.put_nowait((self._loop.time() + self._delay, data))
        except OSError:
            pass
        portions.put_nowait((self._loop.time(), None))
        await sender

    async def _send(self, portions, writer):
        while True:
            due, data = await portions.get()
            await asyncio.sleep(max(0.0, due - self._loop.time()))
            if data is None or writer.is_closing():
                break
            if self._deaf:
                continue
            try:
                writer.write(data)
                await writer.drain()
            except OSError:
                break
        writer.close()

    def _abort_all(self):
        for writer in self._writers:
            writer.transport.abort()

    # --- the end

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(20)

    def stop(self):
        async def close():
            self._server.close()
            self._abort_all()
            rest = asyncio.all_tasks() - {asyncio.current_task()}
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)
        self._run(close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
