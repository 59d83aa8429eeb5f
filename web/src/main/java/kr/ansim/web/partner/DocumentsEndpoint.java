package kr.ansim.web.partner;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentContent;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentPicture;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.web.api.body.StrictJson;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;
import kr.ansim.web.shell.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * One file: how it stands, its pages drawn anew, and the file itself, which no browser may take for a page of ours. Who
 * works here asks for the file itself with a reason and by POST, so that no link of another site can do it for them.
 */
@WebServlet("/partner/documents/*")
public class DocumentsEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WIDTH = 1_000;

    @Inject
    private PartnerDocuments documents;

    /** @param refusal why the file was not taken, in the language of the page */
    private record Told(
            UUID id,
            String name,
            long size,
            int pages,
            String state,
            boolean pictured,
            @Nullable Problem refusal) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PartnerCall.answer(request, response, () -> {
            String[] parts = PartnerCall.parts(request);
            if (parts.length == 1) {
                tell(documents.find(PartnerCall.id(parts[0])), request, response);
            } else if (parts.length == 3 && parts[1].equals("pages")) {
                draw(PartnerCall.id(parts[0]), parts[2], request, response);
            } else if (parts.length == 2 && parts[1].equals("content")) {
                send(documents.open(PartnerCall.id(parts[0]), null), response);
            } else {
                response.setStatus(SC_NOT_FOUND);
            }
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PartnerCall.answer(request, response, () -> {
            // scripts name no encoding with a form, and the server would take it for Latin-1
            request.setCharacterEncoding("UTF-8");
            String[] parts = PartnerCall.parts(request);
            if (parts.length == 2 && parts[1].equals("content")) {
                send(documents.open(PartnerCall.id(parts[0]), request.getParameter("reason")), response);
            } else {
                response.setStatus(SC_NOT_FOUND);
            }
        });
    }

    private static void tell(DocumentDetails document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DocumentRule rule = document.refusal();
        Problem refusal = rule == null
                ? null
                : Problems.of(new RuleBroken(rule, document.refusalNames()), Preferences.locale(request));
        byte[] body = StrictJson.bytes(new Told(
                document.summary().id(),
                document.summary().name(),
                document.summary().size(),
                document.summary().pages(),
                document.summary().state().name(),
                document.pictured(),
                refusal));
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void draw(UUID id, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Long> number = PartnerCall.number(page);
        long width = PartnerCall.number(request.getParameter("width")).orElse((long) USUAL_WIDTH);
        DocumentPicture picture = documents.picture(
                id, (int) Math.min(number.orElse(0L), Integer.MAX_VALUE), (int) Math.min(width, Integer.MAX_VALUE));
        guard(response);
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }

    private static void send(DocumentContent document, HttpServletResponse response) throws IOException {
        try (InputStream content = document.content()) {
            guard(response);
            response.setContentType(document.mediaType());
            response.setContentLengthLong(document.size());
            response.setHeader("Content-Disposition", disposition(document.name()));
            content.transferTo(response.getOutputStream());
        }
    }

    /** Even if a browser showed it, it could run nothing and reach nothing. */
    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** A plain name for old browsers, the true one by RFC 6266. */
    static String disposition(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9]", "");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"document." + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
