package shop.vitrine.accounts.twofactor;

import io.nayuki.qrcodegen.QrCode;

/** A QR code for an SVG: modules per side with the quiet zone, and all dark modules. */
record QrCodeImage(int size, String path) {
    private static final int QUIET = 4;

    static QrCodeImage of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
        return new QrCodeImage(code.size + 2 * QUIET, path.toString());
    }
}
