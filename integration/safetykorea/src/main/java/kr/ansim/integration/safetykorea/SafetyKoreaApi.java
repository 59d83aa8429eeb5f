package kr.ansim.integration.safetykorea;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The register's operations. It lets in by {@code AuthKey} and by the caller's address, which it has to know. */
public interface SafetyKoreaApi {

    String KEY = "AuthKey";
    String DETAIL = "cert/certificationDetail.json";
    String CERTIFICATES = "cert/certificationList.json";
    String RECALLS = "recall/recallList.json";
    String FOREIGN_RECALLS = "recall/fRecallList.json";

    @GET
    @Path(DETAIL)
    Response certificate(@HeaderParam(KEY) String key, @QueryParam("certNum") String number);

    @GET
    @Path(CERTIFICATES)
    Response certificates(
            @HeaderParam(KEY) String key,
            @QueryParam("conditionKey") String conditionKey,
            @QueryParam("conditionValue") String conditionValue);

    @GET
    @Path(RECALLS)
    Response recalls(
            @HeaderParam(KEY) String key,
            @QueryParam("conditionKey") String conditionKey,
            @QueryParam("conditionValue") String conditionValue);

    @GET
    @Path(FOREIGN_RECALLS)
    Response foreignRecalls(
            @HeaderParam(KEY) String key,
            @QueryParam("conditionKey") String conditionKey,
            @QueryParam("conditionValue") String conditionValue);
}
