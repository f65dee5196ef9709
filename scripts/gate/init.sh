#!/bin/sh
# First process of the throw-away machine: this computer's files, read only, under a layer that forgets.
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
while read -r module; do insmod "$module"; done </order

share=trans=virtio,version=9p2000.L,msize=524288
mount -t 9p -o "$share,cache=loose,ro" computer /below
mount -t tmpfs tmpfs /above
mkdir /above/files /above/work
mount -t overlay -o lowerdir=/below,upperdir=/above/files,workdir=/above/work overlay /root

mount -t tmpfs tmpfs /root/run
mkdir -p /root/run/gate /root/run/tmp
mount -t 9p -o "$share,cache=none" exchange /root/run/gate
for place in proc sys dev; do mount -o move "/$place" "/root/$place"; done
mkdir -p /root/dev/pts /root/dev/shm
mount -t devpts devpts /root/dev/pts
mount -t tmpfs tmpfs /root/dev/shm
exec switch_root /root /bin/sh /run/gate/guest.sh
