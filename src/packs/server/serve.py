"""Opens this pack to the devices of one room: python3 pack/serve.py [port]. Nothing outside the pack is served."""

import http.server
import os
import socket
import sys
import webbrowser

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FIRST_PORT = 8000
# The registry of Windows may call scripts plain text.
TYPES = {
    "": "application/octet-stream",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".vtt": "text/vtt; charset=utf-8",
}


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = TYPES
    protocol_version = "HTTP/1.1"
    # Else each file waits forty milliseconds between its head and its body.
    disable_nagle_algorithm = True

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, directory=ROOT, **named)

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    # On Windows two servers would share one port, and each would get half of the class.
    allow_reuse_address = os.name != "nt"

    def handle_error(self, request, client_address):
        # A page that is left calls off what it asked for: nothing a teacher has to read about.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def find_address():
    """Asks the system which of its addresses leads out; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return probe.getsockname()[0]
        except OSError:
            return "127.0.0.1"


def open_server(wanted):
    for port in [wanted] if wanted else range(FIRST_PORT, FIRST_PORT + 20):
        try:
            return Server(("0.0.0.0", port), Handler)
        except OSError:
            continue
    sys.exit("没有可用的端口 / No free port")


def main():
    server = open_server(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    address = "http://%s:%d/" % (find_address(), server.server_address[1])
    print("\n  网址 / Address:  %s\n  二维码 / QR code: %sshare.html" % (address, address))
    print("\n  关闭这个窗口就停止 / Close this window to stop\n", flush=True)
    if "ZHANJUAN_NO_BROWSER" not in os.environ:
        webbrowser.open(address + "share.html")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


main()
