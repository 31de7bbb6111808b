package shop.vitrine.media;

import shop.vitrine.tenants.Refusal;

/** Why a picture is refused. */
public enum PictureRefusal implements Refusal {
    ANIMATED,
    BUSY,
    BYTES,
    CMYK,
    FOREIGN,
    LINK,
    MISSING,
    OUTSIDE,
    PIXELS,
    PRIVATE,
    REDIRECTS,
    STATUS,
    TRUNCATED,
    TYPE,
    UNREACHABLE
}
