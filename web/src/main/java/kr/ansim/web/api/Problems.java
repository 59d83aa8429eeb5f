package kr.ansim.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Puts refusals into the caller's language, Korean unless English is preferred. */
final class Problems {

    private static final String TYPE = "urn:ansim:problem:";
    private static final String TEXTS = "kr.ansim.web.texts.Problems";

    private Problems() {}

    static Locale locale(@Nullable HttpHeaders headers) {
        if (headers == null) {
            return Locale.KOREAN;
        }
        for (Locale wanted : headers.getAcceptableLanguages()) {
            if (wanted.getLanguage().equals("ko") || wanted.getLanguage().equals("en")) {
                return Locale.forLanguageTag(wanted.getLanguage());
            }
        }
        return Locale.KOREAN;
    }

    static Problem of(RuleBroken broken, Locale locale) {
        String code = broken.code().name();
        Object[] arguments = broken.arguments().toArray();
        String detail = text("detail." + code, locale, arguments);
        String field = broken.field();
        List<Problem.FieldError> errors =
                field == null ? List.of() : List.of(new Problem.FieldError(field, code, detail));
        return problem(status(broken.code().breach()), code, detail, errors, locale);
    }

    static Problem of(FieldErrors errors, Locale locale) {
        List<Problem.FieldError> fields = errors.wrongs().stream()
                .map(wrong -> new Problem.FieldError(
                        wrong.field(),
                        wrong.code().name(),
                        text(
                                "field." + wrong.code().name(),
                                locale,
                                wrong.arguments().toArray())))
                .toList();
        return problem(400, "INVALID_REQUEST", text("detail.INVALID_REQUEST", locale), fields, locale);
    }

    static Problem of(int status, String code, Locale locale) {
        return problem(status, code, text("detail." + code, locale), List.of(), locale);
    }

    static Response response(Problem problem, Locale locale) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(locale)
                .entity(problem);
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return response.build();
    }

    private static Problem problem(
            int status, String code, String detail, List<Problem.FieldError> errors, Locale locale) {
        String type = TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, text("title." + code, locale), status, detail, code, errors);
    }

    private static int status(Breach breach) {
        return switch (breach) {
            case INVALID -> 400;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case UNPROCESSABLE -> 422;
            case EXHAUSTED -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    private static String text(String key, Locale locale, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
