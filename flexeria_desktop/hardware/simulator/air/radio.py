"""The radio itself: bumble's link between virtual controllers, mended where it is too simple for us.

bumble 0.0.236 stamps data with the sender's random address, though a connection may use its public one; it
never delivers a scan response; every report has the same signal strength; and a connection that is called off
stays pending for ever, so that none can be made after it.
"""

from __future__ import annotations

import asyncio
from collections import Counter

from bumble import hci, ll
from bumble.controller import Controller
from bumble.core import PhysicalTransport
from bumble.link import LocalLink

FAR_AWAY = -127
"""dBm of a sender that nobody has placed."""


class AirLink(LocalLink):
    """Carries data between controllers.

    strength: the dBm at which each address is heard. carried: bytes by sender and receiver, with the headers of
    L2CAP and ATT, without what a controller adds to each packet.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # bumble leaves it so
        self.strength: dict[str, int] = {}
        self.carried: Counter[tuple[str, str]] = Counter()

    def send_acl_data(
        self,
        sender_controller: Controller,
        destination_address: hci.Address,
        transport: PhysicalTransport,
        data: bytes,
    ) -> None:
        """Hand data over under the address that the connection really uses."""
        connection = sender_controller.le_connections.get(destination_address)
        peer = self.find_le_controller(destination_address)
        if connection is None or peer is None:
            return
        sender, receiver = connection.self_address, destination_address
        self.carried[sender.to_string(False), receiver.to_string(False)] += len(data)
        asyncio.get_running_loop().call_soon(peer.on_link_acl_data, connection.self_address, transport, data)

    def scan_response(self, address: hci.Address) -> bytes:
        """Return what the advertiser at ``address`` adds when asked."""
        for controller in self.controllers:
            advertiser = controller.le_legacy_advertiser
            if advertiser.enabled and advertiser.address == address:
                return bytes(advertiser.scan_response_data)
        return b""


class AirController(Controller):
    """A virtual controller with legacy advertising only, as plain locks and adapters have it."""

    def __init__(self, name: str, link: AirLink, **options: object) -> None:
        super().__init__(name, link=link, **options)  # type: ignore[arg-type] # handed on as they come
        self.air = link
        self.le_features &= ~(hci.LeFeatureMask.LL_PRIVACY | hci.LeFeatureMask.LE_EXTENDED_ADVERTISING)

    def on_hci_le_create_connection_cancel_command(
        self, command: hci.HCI_LE_Create_Connection_Cancel_Command
    ) -> hci.HCI_StatusReturnParameters:
        """Call a connection off, and say so after the command's answer (Bluetooth Core, volume 4, part E, 7.8.13)."""
        pending, self.pending_le_connection = self.pending_le_connection, None
        if pending is None:
            return hci.HCI_StatusReturnParameters(hci.HCI_ErrorCode.COMMAND_DISALLOWED_ERROR)
        called_off = hci.HCI_LE_Connection_Complete_Event(
            status=hci.HCI_ErrorCode.UNKNOWN_CONNECTION_IDENTIFIER_ERROR,
            connection_handle=0,
            role=hci.Role.CENTRAL,
            peer_address_type=pending.peer_address_type,
            peer_address=pending.peer_address,
            connection_interval=0,
            peripheral_latency=0,
            supervision_timeout=0,
            central_clock_accuracy=0,
        )
        asyncio.get_running_loop().call_soon(self.send_hci_packet, called_off)
        return super().on_hci_le_create_connection_cancel_command(command)

    def on_advertising_pdu(self, pdu: ll.AdvInd | ll.AdvExtInd) -> None:
        """Report advertisement and scan response; connect when this one was waited for."""
        address = pdu.advertiser_address
        if self.le_scan_enable:
            kinds = hci.HCI_LE_Advertising_Report_Event.EventType
            self._report(kinds.ADV_IND, address, bytes(pdu.data))
            self._report(kinds.SCAN_RSP, address, self.air.scan_response(address))
        pending = self.pending_le_connection
        if pending is not None and pending.peer_address == address:
            self.create_le_connection(address)

    def _report(self, kind: int, address: hci.Address, data: bytes) -> None:
        report = hci.HCI_LE_Advertising_Report_Event.Report(
            event_type=kind,
            address_type=address.address_type,
            address=address,
            data=data,
            rssi=self.air.strength.get(address.to_string(False), FAR_AWAY),
        )
        self.send_hci_packet(hci.HCI_LE_Advertising_Report_Event([report]))
