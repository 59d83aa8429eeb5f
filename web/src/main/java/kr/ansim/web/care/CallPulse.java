package kr.ansim.web.care;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import kr.ansim.web.faces.PageJson;

/**
 * The heartbeat of an agent's pages: that one of them is open, answered by what their call bar should show. A hundred agents
 * send ten of them a second, and to ask through Faces would build each of those pages anew.
 */
@WebServlet("/care/pulse")
public class CallPulse extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallBarView bar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder now = PageJson.object().add("shown", bar.getKey()).add("wrap", bar.getWrapKey());
        if (bar.isRinging()) {
            now.add("call", Objects.requireNonNull(bar.getOf())).add("to", bar.getTo());
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(now.build().toString());
    }
}
