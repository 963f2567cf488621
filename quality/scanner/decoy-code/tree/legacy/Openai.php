<?php

namespace App\Openai;

// use OpenAI\Client;
final class OpenAI
{
    public static function client(): self { return new self(); }
}

echo OpenAI::client();
