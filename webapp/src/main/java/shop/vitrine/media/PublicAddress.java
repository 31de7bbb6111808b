package shop.vitrine.media;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells public internet addresses from private and reserved ones. */
final class PublicAddress {
    /** IANA's reserved ranges as address and prefix length. */
    private static final int[][] RESERVED = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3},
    };

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] address) {
        int bits = bits(address[0], address[1], address[2], address[3]);
        for (int[] range : RESERVED) {
            int mask = -1 << 32 - range[4];
            if ((bits & mask) == bits(range[0], range[1], range[2], range[3])) return false;
        }
        return true;
    }

    /** Global unicast, without embedded IPv4 and documentation ranges. */
    private static boolean isPublic6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        boolean global = first >> 13 == 1;
        boolean tunnel = first == 0x2002 || first == 0x2001 && second < 0x200;
        boolean example = first == 0x2001 && second == 0x0db8 || first == 0x3fff;
        return global && !tunnel && !example;
    }

    private static int bits(int a, int b, int c, int d) {
        return (a & 0xff) << 24 | (b & 0xff) << 16 | (c & 0xff) << 8 | d & 0xff;
    }
}
