<?php

namespace App;

// use Gemini\Laravel\Facades\Gemini;
use OpenAI\Laravel\Facades\OpenAI;

final class Answers
{
    public function client(): object
    {
        return OpenAI::getFacadeRoot();
    }
}
