package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Files that a company's system sends in pieces, by tus 1.0.0. */
public final class TestUploads {

    private static final String UPLOADS = "/api/v1/partner/uploads";

    private TestUploads() {}

    public static Api.Answer begin(Api system, String name, int size) {
        String base64 = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return system.send(tus(system, UPLOADS)
                .header("Upload-Length", Integer.toString(size))
                .header("Upload-Metadata", "filename " + base64)
                .POST(BodyPublishers.noBody()));
    }

    public static Api.Answer append(Api system, String id, int offset, byte[] piece) {
        return system.send(tus(system, UPLOADS + "/" + id)
                .header("Upload-Offset", Integer.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    public static Api.Answer progress(Api system, String id) {
        return system.send(tus(system, UPLOADS + "/" + id).method("HEAD", BodyPublishers.noBody()));
    }

    public static Api.Answer remove(Api system, String id) {
        return system.send(tus(system, UPLOADS + "/" + id).DELETE());
    }

    /** In two pieces, asking in between where to go on. @return its id, once it was looked at */
    public static String whole(Api system, String name, byte[] file) throws InterruptedException {
        String place = begin(system, name, file.length).header("Location");
        assertThat(place).startsWith(UPLOADS + "/");
        String id = place.substring(UPLOADS.length() + 1);
        int half = file.length / 2;
        assertThat(append(system, id, 0, Arrays.copyOf(file, half)).status()).isEqualTo(204);
        assertThat(append(system, id, 0, new byte[] {1}).code()).isEqualTo("UPLOAD_MOVED_ON");
        assertThat(progress(system, id).header("Upload-Offset")).isEqualTo(Integer.toString(half));
        assertThat(append(system, id, half, Arrays.copyOfRange(file, half, file.length))
                        .status())
                .isEqualTo(204);
        for (int look = 0; look < 600; look++) {
            Api.Answer document = system.get("/api/v1/partner/documents/" + id);
            if (document.body().path("usable").asBoolean()) {
                return id;
            }
            assertThat(document.text("state")).isEqualTo("CHECKING");
            Thread.sleep(100);
        }
        throw new AssertionError("nobody looked at " + name);
    }

    private static HttpRequest.Builder tus(Api system, String path) {
        return system.request(path).header("Tus-Resumable", "1.0.0");
    }
}
