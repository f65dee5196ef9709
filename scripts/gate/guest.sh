# Second process of the throw-away machine: message bus and Bluetooth daemon, the tests, power off.
# /run/gate is the one folder both sides write; the second serial line is what a person at the terminal sees.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t configfs configfs /sys/kernel/config
mkdir -p /run/dbus /var/lib/bluetooth
mount -t tmpfs tmpfs /var/lib/bluetooth
stty -F /dev/ttyS1 raw

daemon=/usr/libexec/bluetooth/bluetoothd
uname -r >/run/gate/kernel
"$daemon" --version >/run/gate/bluez
cut -d ' ' -f 1 /proc/uptime >/run/gate/booted
dbus-daemon --system --fork
"$daemon" -n >/run/bluetoothd.log 2>&1 &

sh /run/gate/command.sh </dev/null >/dev/ttyS1 2>&1
echo $? >/run/gate/status

cp /run/bluetoothd.log /run/gate/
dmesg >/run/gate/dmesg.log
sync
echo o >/proc/sysrq-trigger
while :; do sleep 1; done
