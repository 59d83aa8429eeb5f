package kr.ansim.web.partner;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CREATED;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;
import static jakarta.servlet.http.HttpServletResponse.SC_NO_CONTENT;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_PRECONDITION_FAILED;
import static jakarta.servlet.http.HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.partner.UploadProgress;

/**
 * Files in pieces, by the protocol tus 1.0.0 with creation, expiration and termination (tus.io), for our pages and, by API key,
 * for companies' own systems. Its own header, which no form of another site can send, is asked for with every change.
 */
@WebServlet({"/partner/uploads", "/partner/uploads/*", "/api/v1/partner/uploads", "/api/v1/partner/uploads/*"})
public class UploadsEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String PIECE = "application/offset+octet-stream";
    private static final String NAME = "filename ";

    @Inject
    private PartnerDocuments documents;

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
        String[] parts = PartnerCall.parts(request);
        if (parts.length == 0) {
            if (request.getMethod().equals("POST")) {
                begin(request, response);
            } else {
                response.setStatus(SC_METHOD_NOT_ALLOWED);
            }
            return;
        }
        UUID id = PartnerCall.id(String.join("/", parts));
        switch (request.getMethod()) {
            case "HEAD" -> {
                tell(documents.progress(id), response);
                response.setStatus(SC_OK);
            }
            case "PATCH" -> append(id, request, response);
            case "DELETE" -> {
                documents.remove(id);
                response.setStatus(SC_NO_CONTENT);
            }
            default -> response.setStatus(SC_METHOD_NOT_ALLOWED);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) {
        Optional<Long> size = PartnerCall.number(request.getHeader(LENGTH));
        Optional<String> name = name(request.getHeader("Upload-Metadata"));
        if (size.isEmpty() || name.isEmpty()) {
            response.setStatus(SC_BAD_REQUEST);
            return;
        }
        UploadProgress begun = documents.begin(new BeginUpload(name.get(), size.get()));
        response.setHeader("Location", request.getContextPath() + request.getServletPath() + "/" + begun.id());
        tell(begun, response);
        response.setStatus(SC_CREATED);
    }

    private void append(UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> offset = PartnerCall.number(request.getHeader(OFFSET));
        if (!PIECE.equals(request.getContentType())) {
            response.setStatus(SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (offset.isEmpty()) {
            response.setStatus(SC_BAD_REQUEST);
        } else {
            tell(documents.append(id, offset.get(), request.getInputStream()), response);
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
