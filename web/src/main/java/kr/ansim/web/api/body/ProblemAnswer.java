package kr.ansim.web.api.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;

/** Refuses a call before it has reached an endpoint. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        send(response, Problems.of(status, code, locale(request)), locale(request));
    }

    /** Refuses it for what is wrong with its headers. */
    public static void send(HttpServletRequest request, HttpServletResponse response, FieldErrors wrong)
            throws IOException {
        send(response, Problems.of(wrong, locale(request)), locale(request));
    }

    private static Locale locale(HttpServletRequest request) {
        return Problems.locale(request.getHeader("Accept-Language"));
    }

    /** In the language that the caller wants. */
    public static void send(HttpServletResponse response, Problem problem, Locale locale) throws IOException {
        byte[] body = StrictJson.bytes(problem);
        response.setStatus(problem.status());
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
