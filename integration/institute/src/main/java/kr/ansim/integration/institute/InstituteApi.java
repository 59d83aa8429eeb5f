package kr.ansim.integration.institute;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The operations of an institute. Form of the token: grant_type, client_id, client_secret, scope; of its end: token too. */
public interface InstituteApi {

    String TOKEN = "oauth/2.0/token";
    String REVOKE = "oauth/2.0/revoke";
    String CERTIFICATES = "v1/tic/certificates";
    String REPORTS = "v1/tic/reports";
    String CONSENTS = "v1/tic/consents";

    @POST
    @Path(TOKEN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response token(@HeaderParam(CallHeaders.TRANSACTION) String transaction, Form form);

    @POST
    @Path(REVOKE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response revoke(@HeaderParam(CallHeaders.TRANSACTION) String transaction, Form form);

    @GET
    @Path(CERTIFICATES + "/{cert_no}")
    Response certificate(@BeanParam CallHeaders headers, @PathParam("cert_no") String number);

    @GET
    @Path(CERTIFICATES)
    Response certificates(
            @BeanParam CallHeaders headers, @QueryParam("biz_no") String company, @BeanParam PageWanted page);

    @GET
    @Path(REPORTS)
    Response reports(
            @BeanParam CallHeaders headers, @QueryParam("sbmsn_co_brno") String company, @BeanParam PageWanted page);

    @GET
    @Path(REPORTS + "/{rprt_no}")
    Response report(@BeanParam CallHeaders headers, @PathParam("rprt_no") String number);

    @POST
    @Path(CONSENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    Response consent(@BeanParam CallHeaders headers, byte[] body);
}
