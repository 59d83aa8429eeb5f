package kr.ansim.web.identity;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.Serializable;
import java.util.Map;
import kr.ansim.identity.TotpSetup;

/**
 * An authenticator's secret for people to photograph or to type: a QR code drawn as one path, and the secret in groups.
 *
 * @param path SVG path data that fills the dark modules
 * @param size edge length of the drawing in modules
 * @param secret in groups of four letters
 */
public record QrCode(String path, int size, String secret) implements Serializable {

    /** The white edge that readers need (ISO/IEC 18004: four modules). */
    private static final int EDGE = 4;

    static QrCode of(TotpSetup setup) {
        ByteMatrix modules = modules(setup.uri());
        return new QrCode(
                path(modules), modules.getWidth() + 2 * EDGE, setup.secret().replaceAll("(.{4})(?!$)", "$1 "));
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return "QrCode";
    }
}
