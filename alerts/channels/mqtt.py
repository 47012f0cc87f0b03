"""Publishes alerts to a topic of an MQTT broker, for machines and displays."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from alerts.channels import Means
from alerts.errors import Refused, Unavailable
from alerts.message import Message
from alerts.optional import library
from alerts.secret import MissingSecret, Secret

# MQTT 5.0, 2.4: reasons that blame the message
_REFUSED = {0x95: "the message is too large", 0x99: "the message has a wrong format"}
#: reasons that an operator can mend
_BARRED = {
    0x84: "it speaks no MQTT 5", 0x85: "it does not take our name", 0x86: "it refused the login",
    0x87: "we may not do that", 0x8A: "we are banned", 0x8C: "it wants another login", 0x90: "the topic is wrong",
    0x9A: "it keeps no retained messages", 0x9B: "it does not take this qos",
}  # fmt: skip


class Channel(BaseModel):
    """Needs `pip install gainsay[mqtt]`. Speaks MQTT 5; the message's id and thread stand in user properties."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str
    topic: str = Field(pattern=r"^[^+#\x00]{1,1024}$")
    port: int | None = None  #: 8883 with TLS, 1883 without
    security: Literal["tls", "none"] | None = None  #: none is the default on this machine only
    ca: str | None = None  #: file with the authority of the server's certificate, if it is no public one
    user: str | None = None
    password: Secret | None = None
    qos: Literal[0, 1, 2] = 1  #: 0 is told to be taken without anybody having said so
    retain: bool = False  #: whether the broker keeps the last alert for those who come later
    format: Literal["json", "text"] = "json"
    timeout_s: float = Field(default=30.0, gt=0, le=110)

    def send(self, message: Message, means: Means) -> None:
        """Waits for the broker's word that it has it (qos 1 and 2)."""
        paho = library("paho.mqtt.client", "mqtt")
        client = paho.Client(paho.CallbackAPIVersion.VERSION2, protocol=paho.MQTTv5, reconnect_on_failure=False)
        talk = _Talk()
        client.on_connect = talk.connected
        client.on_publish = talk.published
        client.on_disconnect = talk.ended
        client.connect_timeout = self.timeout_s
        try:
            self._prepare(client, means)
            client.connect(self.host, self.port or (8883 if self._encrypted else 1883))
            client.loop_start()
            try:
                talk.wait(talk.is_connected, self.timeout_s)
                client.publish(
                    self.topic,
                    self._payload(message),
                    self.qos,
                    self.retain,
                    properties=_properties(message, self.format),
                )
                talk.wait(talk.is_published, self.timeout_s)
            finally:
                client.disconnect()
                client.loop_stop()
        except MissingSecret as error:
            raise Unavailable(str(error)) from error
        except ssl.SSLError as error:
            raise Unavailable(f"the MQTT broker: no secure connection ({error.reason or 'TLS'})") from error
        except (OSError, ValueError) as error:
            raise Unavailable(f"the MQTT broker cannot be reached ({type(error).__name__})") from error

    @property
    def _encrypted(self) -> bool:
        return self.security == "tls" if self.security else not _is_here(self.host)

    def _prepare(self, client: Any, means: Means) -> None:
        if self.user is not None:
            client.username_pw_set(self.user, self.password.reveal(means.environ) if self.password else None)
        if self._encrypted:
            client.tls_set_context(ssl.create_default_context(cafile=self.ca))

    def _payload(self, message: Message) -> bytes:
        return (message.data if self.format == "json" else message.text).encode("utf-8", "replace")


def _is_here(host: str) -> bool:
    """Whether what is sent there never leaves this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _properties(message: Message, form: str) -> Any:
    found = library("paho.mqtt.properties", "mqtt").Properties(
        library("paho.mqtt.packettypes", "mqtt").PacketTypes.PUBLISH
    )
    found.ContentType = "application/json" if form == "json" else "text/plain; charset=utf-8"
    found.PayloadFormatIndicator = 1
    found.UserProperty = [
        ("id", message.id), ("thread", message.thread), ("reason", message.reason), ("severity", message.severity)
    ]  # fmt: skip
    return found


@dataclass
class _Talk:
    """What the broker said; told by the client's own thread."""

    is_connected: threading.Event = field(default_factory=threading.Event)
    is_published: threading.Event = field(default_factory=threading.Event)
    reason: int = 0

    def connected(self, client: Any, data: Any, flags: Any, reason: Any, properties: Any = None) -> None:
        self._hear(reason)
        self.is_connected.set()

    def published(self, client: Any, data: Any, mid: int, reason: Any = None, properties: Any = None) -> None:
        self._hear(reason)
        self.is_published.set()

    def ended(self, client: Any, data: Any, flags: Any, reason: Any = None, properties: Any = None) -> None:
        # the end that we ask for comes when everything was heard
        if not self.is_published.is_set():
            self._hear(reason, otherwise=0x80)
            self.is_connected.set()
            self.is_published.set()

    def wait(self, heard: threading.Event, timeout_s: float) -> None:
        """Raises Refused or Unavailable where the broker said no, or nothing."""
        if not heard.wait(timeout_s):
            raise Unavailable(f"the MQTT broker did not answer in {timeout_s:g} s")
        if self.reason in _REFUSED:
            raise Refused(f"the MQTT broker answered {self.reason:#04x}: {_REFUSED[self.reason]}")
        if self.reason >= 0x80:
            why = _BARRED.get(self.reason, "it cannot just now")
            raise Unavailable(f"the MQTT broker answered {self.reason:#04x}: {why}")

    def _hear(self, reason: Any, otherwise: int = 0) -> None:
        self.reason = self.reason or int(getattr(reason, "value", 0)) or otherwise
