"""A learning record store's double: python3 record_store.py PORT_FILE LOG_FILE. It asks for user 'heron' and password 's3cret', answers the first request with 429, the second with
503, batches of more than 3 with 413, a statement that it has with 409, and writes each statement that it takes to the log, one a line."""
import base64
import http.server
import json
import sys
import urllib.parse

taken = {}
requests = 0
EXPECTED = "Basic " + base64.b64encode(b"heron:s3cret").decode()


class RecordStore(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body=b"[]", kind="application/json", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def refusal(self):
        if self.headers.get("X-Experience-API-Version") != "1.0.3":
            return 400
        return None if self.headers.get("Authorization") == EXPECTED else 401

    def do_GET(self):
        wanted = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query).get("statementId", [""])[0]
        if self.refusal() or wanted not in taken:
            return self.answer(self.refusal() or 404)
        self.answer(200, json.dumps(taken[wanted]).encode())

    def do_POST(self):
        global requests
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.startswith("/page"):
            return self.answer(200, b"<!DOCTYPE html><title>Welcome</title>", "text/html")
        if self.refusal():
            return self.answer(self.refusal())
        if self.path != "/xapi/statements" or not self.headers["Content-Type"].startswith("application/json"):
            return self.answer(404)
        requests += 1
        if requests == 1:
            return self.answer(429, Retry_After="1")
        if requests == 2:
            return self.answer(503)
        batch = json.loads(body)
        if len(batch) > 3:
            return self.answer(413)
        if any(one["id"] in taken for one in batch):
            return self.answer(409)
        with open(sys.argv[2], "a", encoding="utf-8") as log:
            for one in batch:
                taken[one["id"]] = one
                log.write(json.dumps(one) + "\n")
        self.answer(200, json.dumps([one["id"] for one in batch]).encode())


server = http.server.HTTPServer(("127.0.0.1", 0), RecordStore)
with open(sys.argv[1], "w", encoding="utf-8") as port:
    port.write(str(server.server_port))
server.serve_forever()
