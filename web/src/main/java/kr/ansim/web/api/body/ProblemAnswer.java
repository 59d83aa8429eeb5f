package kr.ansim.web.api.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Refuses a call before it has reached an endpoint. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Locale locale = Problems.locale(wanted(request.getHeader("Accept-Language")));
        byte[] body = StrictJson.bytes(Problems.of(status, code, locale));
        response.setStatus(status);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** Not the server's own reading: to it, any language means the one of its machine. */
    private static List<Locale> wanted(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
