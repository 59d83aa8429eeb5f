package kr.ansim.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of version 1 of the API. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
