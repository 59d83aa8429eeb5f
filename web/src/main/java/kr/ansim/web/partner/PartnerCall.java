package kr.ansim.web.partner;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.ApiCaller;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentRule;
import kr.ansim.platform.Busy;
import kr.ansim.web.api.body.ProblemAnswer;
import kr.ansim.web.api.problem.BrokenRules;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;
import kr.ansim.web.shell.Preferences;

/** What a script of our pages or a company's system asks about files: refusals are told as the API tells them. */
final class PartnerCall {

    private PartnerCall() {}

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Locale locale = locale(request);
        response.setHeader("Cache-Control", "no-store");
        try {
            work.run();
        } catch (RuleBroken broken) {
            send(response, problem(broken, locale), locale);
        } catch (EJBAccessException wrongRole) {
            send(response, Problems.of(HttpServletResponse.SC_FORBIDDEN, "FORBIDDEN", locale), locale);
        } catch (RuntimeException failure) {
            if (!Busy.isBehind(failure)) {
                throw failure;
            }
            send(response, Problems.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "BUSY", locale), locale);
        }
    }

    private static void send(HttpServletResponse response, Problem problem, Locale locale) throws IOException {
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "1");
        }
        ProblemAnswer.send(response, problem, locale);
    }

    /** Systems say what they want with each call, people once for all pages. */
    private static Locale locale(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof ApiCaller
                ? Problems.locale(request.getHeader("Accept-Language"))
                : Preferences.locale(request);
    }

    /** The protocol has a status of its own for what is too large. */
    private static Problem problem(RuleBroken broken, Locale locale) {
        int status = broken.code() == DocumentRule.DOCUMENT_TOO_LARGE
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : Problems.status(broken);
        return Problems.ofRules(status, BrokenRules.of(broken), locale);
    }

    /** Parts of the path behind the servlet's own, for instance an id. */
    static String[] parts(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.equals("/")
                ? new String[0]
                : path.substring(1).split("/", -1);
    }

    static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException nonsense) {
            throw new RuleBroken(DocumentRule.NO_SUCH_DOCUMENT);
        }
    }

    static Optional<Long> number(String text) {
        return text != null && text.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
