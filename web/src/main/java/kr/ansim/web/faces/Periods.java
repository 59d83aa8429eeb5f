package kr.ansim.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Over how many days or months figures are told, as somebody chooses in the address.
 *
 * @param parameter of the address
 * @param usual when it names none of them
 */
public record Periods(String parameter, List<Integer> choices, int usual) {

    public int chosen(HttpServletRequest request) {
        String asked = request.getParameter(parameter);
        return choices.stream()
                .filter(one -> one.toString().equals(asked))
                .findFirst()
                .orElse(usual);
    }
}
