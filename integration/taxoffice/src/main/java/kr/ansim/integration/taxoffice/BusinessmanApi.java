package kr.ansim.integration.taxoffice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The two operations of {@code nts-businessman}. Both take up to a hundred businesses in JSON. */
@Consumes(MediaType.APPLICATION_JSON)
public interface BusinessmanApi {

    String KEY = "serviceKey";

    @POST
    @Path("status")
    Response status(@QueryParam(KEY) String key, byte[] body);

    @POST
    @Path("validate")
    Response validate(@QueryParam(KEY) String key, byte[] body);
}
