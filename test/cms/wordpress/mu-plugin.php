<?php
// WordPress asks no address of its own machine, and no unusual port: here the service has both. All else of the
// way that an address goes, from the page to the frame, is WordPress' own.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) KIM_PORT]);
