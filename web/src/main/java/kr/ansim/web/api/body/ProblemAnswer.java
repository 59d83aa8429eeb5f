package kr.ansim.web.api.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;

/** Refuses a call before it has reached an endpoint. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Locale locale = Problems.locale(
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales()));
        byte[] body = StrictJson.bytes(Problems.of(status, code, locale));
        response.setStatus(status);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
