package kr.ansim.web.canary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Must be rejected. */
@Path("/canary")
public class AnswersAnyKey {

    @GET
    public String get() {
        return "";
    }
}
