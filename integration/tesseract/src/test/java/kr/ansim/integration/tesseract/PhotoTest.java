package kr.ansim.integration.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import kr.ansim.certification.LabelProblem;
import kr.ansim.integration.tesseract.Exif.Orientation;
import kr.ansim.integration.tesseract.Photo.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    private static final byte[] ONE_PIXEL_OF_WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static BufferedImage prepared(byte[] file) throws Unusable, IOException {
        return ImageIO.read(new ByteArrayInputStream(Photo.prepared(file)));
    }

    private static LabelProblem refused(byte[] file) {
        return catchThrowableOfType(Unusable.class, () -> Photo.prepared(file)).why();
    }

    /** Dark in its upper left quarter. */
    private static BufferedImage cornered() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, x < 300 && y < 200 ? 0x202020 : 0xE0E0E0);
            }
        }
        return image;
    }

    @ParameterizedTest
    @EnumSource
    void comes_upright_however_the_camera_was_held(Orientation orientation) throws Unusable, IOException {
        BufferedImage image = prepared(Labels.heldAs(orientation, cornered()));

        assertThat(image.getWidth()).isGreaterThan(image.getHeight());
        assertThat(image.getRGB(image.getWidth() / 4, image.getHeight() / 4) & 0xFF)
                .isLessThan(100);
        assertThat(image.getRGB(image.getWidth() * 3 / 4, image.getHeight() / 4) & 0xFF)
                .isGreaterThan(150);
        assertThat(image.getRGB(image.getWidth() / 4, image.getHeight() * 3 / 4) & 0xFF)
                .isGreaterThan(150);
    }

    @Test
    void loses_everything_beside_the_picture() throws Unusable {
        byte[] file = Labels.heldAs(Orientation.RIGHT_TOP, cornered());
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif");

        assertThat(new String(Photo.prepared(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void is_grey_and_small_ones_are_enlarged_and_large_ones_reduced() throws Unusable, IOException {
        BufferedImage small = prepared(Labels.png(new BufferedImage(500, 100, BufferedImage.TYPE_INT_RGB)));
        BufferedImage large = prepared(Labels.png(new BufferedImage(7_000, 40, BufferedImage.TYPE_INT_RGB)));

        assertThat(small.getWidth()).isEqualTo(1_500);
        assertThat(small.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(large.getWidth()).isLessThanOrEqualTo(2_400).isGreaterThan(2_000);
    }

    @Test
    void a_file_is_what_its_content_is() {
        assertThat(PhotoKind.of(Labels.png(cornered()))).isEqualTo(PhotoKind.PNG);
        assertThat(PhotoKind.of(Labels.jpeg(cornered()))).isEqualTo(PhotoKind.JPEG);
        assertThat(PhotoKind.of(ONE_PIXEL_OF_WEBP)).isEqualTo(PhotoKind.WEBP);
        assertThat(PhotoKind.of(new byte[0])).isEqualTo(PhotoKind.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "%PDF-1.7", "<svg xmlns='http://www.w3.org/2000/svg'/>", "RIFF....WAVE"})
    void what_is_no_picture_is_refused(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.US_ASCII))).isEqualTo(LabelProblem.NO_PICTURE);
    }

    @Test
    void a_broken_picture_is_refused() {
        byte[] whole = Labels.png(cornered());
        assertThat(refused(Arrays.copyOf(whole, 40))).isEqualTo(LabelProblem.NO_PICTURE);
        assertThat(refused(Arrays.copyOf(Labels.jpeg(cornered()), 30))).isEqualTo(LabelProblem.NO_PICTURE);
    }

    @Test
    void a_flood_of_pixels_is_refused_before_it_is_decoded() {
        byte[] png = Labels.png(cornered());
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        // the checksum of the head, which readers believe before they see the rows
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        assertThat(refused(png)).isEqualTo(LabelProblem.TOO_LARGE);
    }

    @Test
    void a_flood_of_bytes_is_refused() {
        byte[] file = Arrays.copyOf(Labels.png(cornered()), 15_000_001);

        assertThat(refused(file)).isEqualTo(LabelProblem.TOO_LARGE);
    }

    @Test
    void web_pictures_pass_within_the_same_limits() throws Unusable {
        assertThat(Photo.prepared(ONE_PIXEL_OF_WEBP)).isEqualTo(ONE_PIXEL_OF_WEBP);
        assertThat(refused(extended(16_000, 16_000))).isEqualTo(LabelProblem.TOO_LARGE);
        assertThat(refused(Arrays.copyOf(ONE_PIXEL_OF_WEBP, 16))).isEqualTo(LabelProblem.NO_PICTURE);
    }

    @Test
    void the_size_of_a_web_picture_is_read_in_each_of_its_forms() {
        assertThat(WebP.width(extended(640, 480))).isEqualTo(640);
        assertThat(WebP.height(extended(640, 480))).isEqualTo(480);
        byte[] lossy = chunk("VP8 ");
        ByteBuffer.wrap(lossy)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 320)
                .putShort(28, (short) 200);
        assertThat(WebP.width(lossy)).isEqualTo(320);
        assertThat(WebP.height(lossy)).isEqualTo(200);
        byte[] lossless = chunk("VP8L");
        ByteBuffer.wrap(lossless).order(ByteOrder.LITTLE_ENDIAN).putInt(21, 799 | 599 << 14);
        assertThat(WebP.width(lossless)).isEqualTo(800);
        assertThat(WebP.height(lossless)).isEqualTo(600);
    }

    private static byte[] extended(int width, int height) {
        byte[] file = chunk("VP8X");
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(24, width - 1);
        bytes.putInt(27, height - 1);
        return file;
    }

    private static byte[] chunk(String name) {
        byte[] file = Arrays.copyOf(ONE_PIXEL_OF_WEBP, 40);
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, file, 12, 4);
        return file;
    }
}
