package kr.ansim.web.partner;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CREATED;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;
import static jakarta.servlet.http.HttpServletResponse.SC_NO_CONTENT;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_PRECONDITION_FAILED;
import static jakarta.servlet.http.HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.UploadProgress;

/**
 * Files in pieces, by the protocol tus 1.0.0 with creation, expiration and termination (tus.io). Its own header, which no form of
 * another site can send, is asked for with every change.
 */
abstract class TusEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String PIECE = "application/offset+octet-stream";
    private static final String NAME = "filename ";

    /** What takes the files of the one who calls. */
    interface Taker {

        UploadProgress begin(BeginUpload file);

        UploadProgress progress(UUID upload);

        UploadProgress append(UUID upload, long offset, InputStream piece);

        void remove(UUID id);
    }

    /**
     * What an address asks for.
     *
     * @param place the address below which uploads have theirs
     * @param upload the part of the address behind it; empty when it asks for none
     */
    record Asked(Taker taker, String place, String upload) {}

    abstract Asked asked(HttpServletRequest request);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(RESUMABLE, VERSION);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Tus-Version", VERSION);
            response.setHeader("Tus-Extension", "creation,expiration,termination");
            response.setStatus(SC_NO_CONTENT);
            return;
        }
        if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            response.setHeader("Tus-Version", VERSION);
            response.setStatus(SC_PRECONDITION_FAILED);
            return;
        }
        PartnerCall.answer(request, response, () -> answer(request, response));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = asked(request);
        if (asked.upload().isEmpty()) {
            if (request.getMethod().equals("POST")) {
                begin(asked, request, response);
            } else {
                response.setStatus(SC_METHOD_NOT_ALLOWED);
            }
            return;
        }
        UUID id = PartnerCall.id(asked.upload());
        switch (request.getMethod()) {
            case "HEAD" -> {
                tell(asked.taker().progress(id), response);
                response.setStatus(SC_OK);
            }
            case "PATCH" -> append(asked.taker(), id, request, response);
            case "DELETE" -> {
                asked.taker().remove(id);
                response.setStatus(SC_NO_CONTENT);
            }
            default -> response.setStatus(SC_METHOD_NOT_ALLOWED);
        }
    }

    private static void begin(Asked asked, HttpServletRequest request, HttpServletResponse response) {
        Optional<Long> size = PartnerCall.number(request.getHeader(LENGTH));
        Optional<String> name = name(request.getHeader("Upload-Metadata"));
        if (size.isEmpty() || name.isEmpty()) {
            response.setStatus(SC_BAD_REQUEST);
            return;
        }
        UploadProgress begun = asked.taker().begin(new BeginUpload(name.get(), size.get()));
        response.setHeader("Location", request.getContextPath() + asked.place() + "/" + begun.id());
        tell(begun, response);
        response.setStatus(SC_CREATED);
    }

    private static void append(Taker taker, UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Long> offset = PartnerCall.number(request.getHeader(OFFSET));
        if (!PIECE.equals(request.getContentType())) {
            response.setStatus(SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (offset.isEmpty()) {
            response.setStatus(SC_BAD_REQUEST);
        } else {
            tell(taker.append(id, offset.get(), request.getInputStream()), response);
            response.setStatus(SC_NO_CONTENT);
        }
    }

    private static void tell(UploadProgress progress, HttpServletResponse response) {
        response.setHeader(OFFSET, Long.toString(progress.received()));
        response.setHeader(LENGTH, Long.toString(progress.size()));
        if (!progress.isWhole()) {
            response.setHeader(
                    "Upload-Expires",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            progress.endsAt().atOffset(ZoneOffset.UTC)));
        }
    }

    /** Among pairs of a key and a value in base64. */
    private static Optional<String> name(String metadata) {
        try {
            return metadata == null
                    ? Optional.empty()
                    : Arrays.stream(metadata.split(",", -1))
                            .map(String::strip)
                            .filter(pair -> pair.startsWith(NAME))
                            .map(pair -> pair.substring(NAME.length()).strip())
                            .map(value -> new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8))
                            .findFirst();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
